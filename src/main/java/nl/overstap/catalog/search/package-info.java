/// From what people type to what they mean: finds functies, skills, opleidingen, sectoren,
/// kwalificaties and regio's by the words of their names.
@NullMarked
package nl.overstap.catalog.search;

import org.jspecify.annotations.NullMarked;
