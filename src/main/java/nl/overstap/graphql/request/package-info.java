/// What belongs to one request: the pinned catalogue version, its batch loaders, its limits.
@NullMarked
package nl.overstap.graphql.request;

import org.jspecify.annotations.NullMarked;
