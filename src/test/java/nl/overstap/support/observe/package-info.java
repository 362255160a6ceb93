/// What a test sees of a service from outside: spans and log lines.
package nl.overstap.support.observe;
