package nl.overstap.advice.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overstap.advice.answer.Upskillpad;
import nl.overstap.advice.answer.UpskillpadResultaat;
import nl.overstap.advice.answer.stap.Stap;
import org.assertj.core.api.AbstractAssert;

/// Asserts on an answer as it is printed on one line.
public final class UpskillpadAssert extends AbstractAssert<UpskillpadAssert, UpskillpadResultaat> {
  UpskillpadAssert(UpskillpadResultaat actual) {
    super(actual, UpskillpadAssert.class);
  }

  /// The whole line.
  public UpskillpadAssert is(String line) {
    assertThat(AnswerLine.of(actual)).isEqualTo(line);
    return this;
  }

  /// Only the steps, `-` for none: `VCA > cursus`.
  public UpskillpadAssert goes(String steps) {
    assertThat(AnswerLine.steps(pad())).as(AnswerLine.of(actual)).isEqualTo(steps);
    return this;
  }

  public UpskillpadAssert isNoPath(String redenen) {
    return is("geen pad: " + redenen);
  }

  /// The only reason why there is no path, in words.
  public UpskillpadAssert explains(String uitleg) {
    assertThat(actual).isInstanceOf(nl.overstap.advice.answer.GeenPad.class);
    var geen = (nl.overstap.advice.answer.GeenPad) actual;
    assertThat(geen.redenen())
        .extracting(nl.overstap.advice.answer.blokkade.Blokkade::uitleg)
        .containsExactly(uitleg);
    return this;
  }

  /// Requirements met at the start with their reasons: `lassen 2 (je zegt het zelf)`.
  public UpskillpadAssert alreadyHas(String... vereisten) {
    assertThat(AnswerLine.metDankzij(pad().alAanwezig())).containsExactly(vereisten);
    return this;
  }

  /// Requirements that the path brings: `lassen 2 (stap 1)`.
  public UpskillpadAssert lacks(String... vereisten) {
    assertThat(AnswerLine.metDankzij(pad().ontbrekend())).containsExactly(vereisten);
    return this;
  }

  public UpskillpadAssert leavesOpen(String... vereisten) {
    assertThat(pad().nogOpen()).extracting(AnswerLine::vereiste).containsExactly(vereisten);
    return this;
  }

  public UpskillpadAssert discusses(String... vereisten) {
    assertThat(pad().bespreekDit()).extracting(AnswerLine::vereiste).containsExactly(vereisten);
    return this;
  }

  public UpskillpadAssert assumes(String... skills) {
    assertThat(pad().aannames()).extracting(AnswerLine::skill).containsExactly(skills);
    return this;
  }

  public UpskillpadAssert isPossibleNow(String... functies) {
    assertThat(pad().nuAlMogelijk()).extracting(f -> f.id().value()).containsExactly(functies);
    return this;
  }

  public UpskillpadAssert afterStart(String... sentences) {
    assertThat(pad().naStart()).extracting(k -> k.uitleg()).containsExactly(sentences);
    return this;
  }

  public UpskillpadAssert beginsWith(String eersteActie) {
    assertThat(pad().eersteActie()).isEqualTo(eersteActie);
    return this;
  }

  /// A sentence, or part of one, of the explanation.
  public UpskillpadAssert says(String part) {
    assertThat(pad().uitleg()).contains(part);
    return this;
  }

  public UpskillpadAssert doesNotSay(String part) {
    assertThat(pad().uitleg()).doesNotContain(part);
    return this;
  }

  public UpskillpadAssert saysFirst(String sentence) {
    assertThat(pad().uitleg()).startsWith(sentence);
    return this;
  }

  /// Remarks at a step, from 1.
  public UpskillpadAssert remarks(int nummer, String... opmerkingen) {
    assertThat(stap(nummer).opmerkingen()).containsExactly(opmerkingen);
    return this;
  }

  public UpskillpadAssert teaches(int nummer, String... skills) {
    assertThat(stap(nummer).leert()).extracting(AnswerLine::skill).containsExactly(skills);
    return this;
  }

  public UpskillpadAssert yields(int nummer, String... kwalificaties) {
    assertThat(stap(nummer).levertOp())
        .extracting(k -> k.id().value())
        .containsExactly(kwalificaties);
    return this;
  }

  public UpskillpadAssert opens(int nummer, String... functies) {
    assertThat(stap(nummer).opent()).extracting(f -> f.id().value()).containsExactly(functies);
    return this;
  }

  public UpskillpadAssert isNeededFor(int nummer, String... nut) {
    assertThat(stap(nummer).nodigVoor()).extracting(AnswerLine::nut).containsExactly(nut);
    return this;
  }

  /// A path, for what has no assertion of its own.
  public Upskillpad pad() {
    assertThat(actual).as(AnswerLine.of(actual)).isInstanceOf(Upskillpad.class);
    return (Upskillpad) actual;
  }

  /// A step, from 1.
  public Stap stap(int nummer) {
    List<Stap> stappen = pad().stappen();
    assertThat(stappen).hasSizeGreaterThanOrEqualTo(nummer);
    return stappen.get(nummer - 1);
  }
}
