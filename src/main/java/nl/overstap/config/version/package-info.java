/// Which catalogue versions are in memory, and how this service notices that another is served.
@NullMarked
package nl.overstap.config.version;

import org.jspecify.annotations.NullMarked;
