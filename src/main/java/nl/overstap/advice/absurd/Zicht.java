package nl.overstap.advice.absurd;

import nl.overstap.advice.PlanUpskillpad;
import nl.overstap.advice.question.UpskillpadVraag;
import nl.overstap.snapshot.Concepts;

/// What a doubting advisor looks with: who asks what, in which catalogue, and a way to ask again.
record Zicht(UpskillpadVraag vraag, Drager drager, Concepts concepts, PlanUpskillpad planner) {}
