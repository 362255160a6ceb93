/// Prerequisites as they are in the real world, as referees of the whole product.
///
/// Public data sets become a [Leergang]; that is written as catalogue files for the product, and
/// as a graph of its own for the referees, so that loading and compiling are judged too.
@NullMarked
package nl.overstap.leergang;

import org.jspecify.annotations.NullMarked;
