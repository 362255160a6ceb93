/// Opleidingen, modules, what they ask and teach, and who offers them.
@NullMarked
package nl.overstap.domain.opleiding;

import org.jspecify.annotations.NullMarked;
