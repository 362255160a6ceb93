/// Tokens of the service itself, for whoever has no identity provider: the key, and a token made
/// with it.
@NullMarked
package nl.overstap.graphql.toegang.token;

import org.jspecify.annotations.NullMarked;
