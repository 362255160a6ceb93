/// Parts of documents that programs write.
@NullMarked
package nl.overstap.support.document;

import org.jspecify.annotations.NullMarked;
