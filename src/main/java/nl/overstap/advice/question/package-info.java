/// What the use cases are asked, and what is wrong with a question that cannot be asked.
@NullMarked
package nl.overstap.advice.question;

import org.jspecify.annotations.NullMarked;
