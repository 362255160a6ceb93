/// What is within reach, and who can come to a functie.
@NullMarked
package nl.overstap.graphql.bereik;

import org.jspecify.annotations.NullMarked;
