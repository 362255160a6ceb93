package nl.overstap.web.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which documents are trusted (`overstap.documenten.*`).
///
/// @param modus what happens to other ones
/// @param map the folder with the manifests; empty means none
@ConfigurationProperties("overstap.documenten")
record DocumentProperties(@DefaultValue("off") DocumentMode modus, @DefaultValue("") String map) {}
