package nl.overstap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverstapApplicationTests {

  @ParameterizedTest
  @ValueSource(strings = {"valideer", "plan", "--help", "-h", "--version", "onbekend"})
  void aWordOrAHelpFlagGoesToTheCommandLine(String first) {
    assertThat(OverstapApplication.namesCommand(new String[] {first})).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--server.port=8081", "--overstap.catalogus=DIR", "--debug"})
  void aPropertyStartsTheService(String first) {
    assertThat(OverstapApplication.namesCommand(new String[] {first})).isFalse();
  }

  @Test
  void nothingStartsTheService() {
    assertThat(OverstapApplication.namesCommand(new String[0])).isFalse();
  }
}
