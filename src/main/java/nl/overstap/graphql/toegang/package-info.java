/// Who may do what: the rule that stands at a field of the schema is the rule that is enforced.
@NullMarked
package nl.overstap.graphql.toegang;

import org.jspecify.annotations.NullMarked;
