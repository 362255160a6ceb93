package nl.overstap.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the service is told from outside (`overstap.*`).
///
/// @param catalogus the folder or zip with the catalogue to serve; empty means the bundled one
@ConfigurationProperties("overstap")
record OverstapProperties(@DefaultValue("") String catalogus) {}
