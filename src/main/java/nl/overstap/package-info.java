/// Overstap: the journey planner for careers. Only the main class lives here.
@NullMarked
package nl.overstap;

import org.jspecify.annotations.NullMarked;
