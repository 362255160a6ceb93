/// What the endpoint of the API must be told about the rest of the house.
@NullMarked
package nl.overstap.config.http;

import org.jspecify.annotations.NullMarked;
