package nl.overstap.domain.praktijk;

import nl.overstap.domain.BenoemdBegrip;
import nl.overstap.domain.Bronvermelding;
import nl.overstap.domain.Levensloop;

/// Who employs people.
public record Werkgever(WerkgeverId id, String naam, Levensloop levensloop, Bronvermelding bron)
    implements BenoemdBegrip<WerkgeverId> {}
