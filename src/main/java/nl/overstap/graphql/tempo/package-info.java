/// How much each caller may ask in a while, charged by what a question costs.
@NullMarked
package nl.overstap.graphql.tempo;

import org.jspecify.annotations.NullMarked;
