/// What tests of the whole service need on its way in.
package nl.overstap.support.http;
