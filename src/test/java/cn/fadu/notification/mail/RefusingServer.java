package cn.fadu.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that knows nobody: it refuses every recipient for good. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;

    RefusingServer() throws IOException {
        socket = new ServerSocket(0);
        Thread thread = new Thread(this::serve, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                 BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                 PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
                out.print("220 refusing\r\n");
                out.flush();
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    out.print(line.startsWith("RCPT") ? "550 5.1.1 nobody here\r\n" : line.startsWith("QUIT") ? "221 bye\r\n" : "250 ok\r\n");
                    out.flush();
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
