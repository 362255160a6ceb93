package nl.overstap.web.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Sends bytes and reads what comes back until the server closes.
record RawHttp(int port) {
  /// Longer than any request may take.
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  /// Throws SocketTimeoutException where the server says nothing for too long.
  Reply send(byte[] request) throws IOException {
    long start = System.nanoTime();
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      write(socket, request);
      String text = read(socket.getInputStream());
      return new Reply(text, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  /// A server may answer and close before it has read everything.
  private static void write(Socket socket, byte[] request) throws IOException {
    try {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
    } catch (SocketException closedEarly) {
      // what it answered can still be read
    }
  }

  private static String read(InputStream input) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    try {
      for (int read = input.read(part); read >= 0; read = input.read(part)) {
        all.write(part, 0, read);
      }
    } catch (SocketException reset) {
      // what came before the reset counts
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  /// @param text status line, headers and body
  record Reply(String text, Duration took) {
    /// Zero where there is no answer.
    int status() {
      return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    String body() {
      int end = text.indexOf("\r\n\r\n");
      return end < 0 ? "" : text.substring(end + 4);
    }
  }
}
