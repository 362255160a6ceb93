package nl.overstap.config.security;

import java.util.List;
import nl.overstap.graphql.toegang.token.Token;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whose tokens count, and which sites may ask from a browser (`overstap.toegang.*`).
///
/// @param issuer the identity provider, such as `https://login.example.nl/realms/portaal`; empty
///   means the key of this service
/// @param audience whom a token of that provider must be for
/// @param rolclaim where its tokens hold the roles; a dot leads into an object
/// @param opleiderclaim where its tokens hold the id of the own opleider
/// @param sleutel the file with the key of this service; empty means `toegang.sleutel` in the
///   folder of the embedded database, and none beside a database elsewhere
/// @param origins the sites that may ask from a browser, such as `https://portaal.example.nl`
@ConfigurationProperties("overstap.toegang")
record ToegangProperties(
    @DefaultValue("") String issuer,
    @DefaultValue(Token.PUBLIEK) String audience,
    @DefaultValue(Token.ROLLEN) String rolclaim,
    @DefaultValue(Token.OPLEIDER) String opleiderclaim,
    @DefaultValue("") String sleutel,
    @DefaultValue({}) List<String> origins) {}
