/// What tests need to ask as somebody: every mutation of a schema, and tokens good and bad.
package nl.overstap.support.toegang;
