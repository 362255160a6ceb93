package nl.overstap.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the service plans (`overstap.planning.*`).
///
/// @param budget roughly how long the search for one answer may take
@ConfigurationProperties("overstap.planning")
record PlanningProperties(@DefaultValue("2s") Duration budget) {}
