/// GraphQL over HTTP: how a request is read, what may be kept of an answer, and how it is written.
@NullMarked
package nl.overstap.web.endpoint;

import org.jspecify.annotations.NullMarked;
