package nl.overstap.advice.path;

import nl.overstap.advice.offer.Offer;
import nl.overstap.domain.Bedrag;
import nl.overstap.domain.Weken;
import nl.overstap.domain.functie.FunctieId;
import nl.overstap.domain.opleiding.Vorm;
import nl.overstap.snapshot.Step.Werk;
import org.jspecify.annotations.Nullable;

/// One step of a plan with what it asks of the person, before it has a place in the order.
public sealed interface Trede {
  /// The action number in the graph.
  int action();

  Weken weken();

  int uren();

  int werkuren();

  Bedrag eigen();

  Bedrag prijs();

  /// Id that breaks ties.
  String id();

  /// The functie one is employed in during this step; empty without a job.
  @Nullable FunctieId werktAls();

  /// True when it claims the working day: a job, or lessons by day or in a way nobody knows.
  boolean takesDaytime();

  /// Hours a week that it asks in all, times ten and rounded up.
  int tenthHoursPerWeek();

  default boolean isJob() {
    return werktAls() != null;
  }

  /// Following an opleiding.
  record Leren(int action, Offer offer, boolean givesDiploma) implements Trede {
    @Override
    public Weken weken() {
      return offer.weken();
    }

    @Override
    public int uren() {
      return offer.uren();
    }

    @Override
    public int werkuren() {
      return offer.werkuren();
    }

    @Override
    public Bedrag eigen() {
      return offer.eigen();
    }

    @Override
    public Bedrag prijs() {
      return offer.prijs();
    }

    @Override
    public String id() {
      return offer.opleiding().id().value();
    }

    @Override
    public @Nullable FunctieId werktAls() {
      return offer.opleiding().leerbaan();
    }

    @Override
    public boolean takesDaytime() {
      Vorm vorm = offer.vorm();
      return isJob() || vorm == null || vorm == Vorm.DAG || vorm == Vorm.WERKPLEK;
    }

    @Override
    public int tenthHoursPerWeek() {
      return weken().tenths() == 0
          ? 0
          : Math.ceilDiv(100 * (uren() + werkuren()), weken().tenths());
    }
  }

  /// Working in a functie.
  record Werken(int action, Werk werk, Weken weken) implements Trede {
    /// A full-time week in most collective agreements.
    private static final int TENTH_HOURS_PER_WEEK = 360;

    @Override
    public int uren() {
      return 0;
    }

    @Override
    public int werkuren() {
      return 0;
    }

    @Override
    public Bedrag eigen() {
      return Bedrag.ZERO;
    }

    @Override
    public Bedrag prijs() {
      return Bedrag.ZERO;
    }

    @Override
    public String id() {
      return werk.functie().value();
    }

    @Override
    public FunctieId werktAls() {
      return werk.functie();
    }

    @Override
    public boolean takesDaytime() {
      return true;
    }

    @Override
    public int tenthHoursPerWeek() {
      return TENTH_HOURS_PER_WEEK;
    }
  }
}
