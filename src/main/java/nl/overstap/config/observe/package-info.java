/// What is seen of the service from outside: whether it is well, how busy it is, where time goes.
/// Ports are wrapped here, so that what they lead to stays plain; nothing of a profile is recorded.
@NullMarked
package nl.overstap.config.observe;

import org.jspecify.annotations.NullMarked;
