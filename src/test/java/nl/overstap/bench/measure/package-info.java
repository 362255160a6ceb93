/// Each question of the engine timed over a family, with its answer checked.
@NullMarked
package nl.overstap.bench.measure;

import org.jspecify.annotations.NullMarked;
