/// Trusted documents: the questions that a portal was built with, known here by an id.
@NullMarked
package nl.overstap.web.document;

import org.jspecify.annotations.NullMarked;
