/// Who may pay: which dated regelingen could apply to what somebody follows, and what that changes
/// for the person (R19).
@NullMarked
package nl.overstap.funding;

import org.jspecify.annotations.NullMarked;
