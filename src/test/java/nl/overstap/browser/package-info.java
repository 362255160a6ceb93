/// What a person does in a browser with the pages of the service, in a real Chromium.
@NullMarked
package nl.overstap.browser;

import org.jspecify.annotations.NullMarked;
