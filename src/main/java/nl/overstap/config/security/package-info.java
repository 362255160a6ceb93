/// Who may do what over HTTP.
@NullMarked
package nl.overstap.config.security;

import org.jspecify.annotations.NullMarked;
