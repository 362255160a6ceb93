package nl.overstap.graphql.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts as a break: whatever may go wrong for somebody whose question worked.
class SchemaDiffTests {
  private static final String REST = " scalar S";

  @Test
  void theSameSchemaHasNoDifferences() {
    String schema = "type Query { a(b: Int = 1): S } enum E { X }" + REST;

    assertThat(SchemaDiff.between(schema, schema)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type Query { a: S b: S }                  | type Query { a: S }                       | BREEKT Query.b: veld verdwenen
          type Query { a: S b: S @deprecated }      | type Query { a: S }                       | Query.b: veld verdwenen
          type Query { a: S }                       | type Query { a: S b: S }                  | Query.b: nieuw veld
          type Query { a: S }                       | type Query { a: S @deprecated }           | Query.a: gaat verdwijnen
          type Query { a: S! }                      | type Query { a: S }                       | BREEKT Query.a: antwoordt S in plaats van S!
          type Query { a: S }                       | type Query { a: S! }                      | Query.a: antwoordt S! in plaats van S
          type Query { a: [S!]! }                   | type Query { a: [S]! }                    | BREEKT Query.a: antwoordt [S]! in plaats van [S!]!
          type Query { a: [S] }                     | type Query { a: [S!] }                    | Query.a: antwoordt [S!] in plaats van [S]
          type Query { a: S }                       | type Query { a: [S] }                     | BREEKT Query.a: antwoordt [S] in plaats van S
          type Query { a(b: Int): S }               | type Query { a: S }                       | BREEKT Query.a(b): verdwenen
          type Query { a(b: Int @deprecated): S }   | type Query { a: S }                       | Query.a(b): verdwenen
          type Query { a: S }                       | type Query { a(b: Int!): S }              | BREEKT Query.a(b): nieuw en verplicht
          type Query { a: S }                       | type Query { a(b: Int! = 3): S }          | Query.a(b): nieuw
          type Query { a(b: Int): S }               | type Query { a(b: Int!): S }              | BREEKT Query.a(b): vraagt Int! in plaats van Int
          type Query { a(b: Int!): S }              | type Query { a(b: Int): S }               | Query.a(b): vraagt Int in plaats van Int!
          type Query { a(b: Int = 1): S }           | type Query { a(b: Int = 2): S }           | Query.a(b): is zonder waarde 2 in plaats van 1
          input I { a: Int }                        | input I { b: Int }                        | BREEKT I.a: verdwenen; I.b: nieuw
          input I { a: Int }                        | input I { a: Int b: Int! }                | BREEKT I.b: nieuw en verplicht
          enum E { X Y }                            | enum E { X }                              | BREEKT E.Y: waarde verdwenen
          enum E { X Y @deprecated }                | enum E { X }                              | E.Y: waarde verdwenen
          enum E { X }                              | enum E { X Y }                            | E.Y: nieuwe waarde
          type A { a: S }                           | enum A { X }                              | BREEKT A: is een ander soort type
          type A { a: S }                           | type B { a: S }                           | A: type verdwenen; B: nieuw type
          type Query { a: A } type A { a: S }       | type Query { a: S }                       | BREEKT A: type verdwenen; BREEKT Query.a: antwoordt S in plaats van A
          interface N { a: S } type A implements N { a: S } | interface N { a: S } type A { a: S } | BREEKT A: is geen N meer
          type A @key(fields: "id") { id: S }       | type A { id: S }                          | BREEKT A: sleutel voor een gateway verdwenen
          """)
  void aDifferenceIsFoundAndJudged(String before, String after, String expected) {
    assertThat(changes(before, after)).isEqualTo(expected);
  }

  @Test
  void membersOfAUnionMayComeButNotGo() {
    String types = " type A { a: S } type B { a: S }";

    assertThat(changes("union U = A" + types, "union U = A | B" + types))
        .isEqualTo("U.B: hoort er nu bij");
    assertThat(changes("union U = A | B" + types, "union U = A" + types))
        .isEqualTo("BREEKT U.B: hoort er niet meer bij");
  }

  private static String changes(String before, String after) {
    List<Change> changes = SchemaDiff.between(before + REST, after + REST);
    return String.join("; ", changes.stream().map(Change::toString).toList());
  }
}
