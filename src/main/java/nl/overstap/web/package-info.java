/// Pages and headers: what a browser gets besides the answers of `/graphql`.
@NullMarked
package nl.overstap.web;

import org.jspecify.annotations.NullMarked;
