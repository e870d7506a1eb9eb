package cn.fadu.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with one session who talks to whichever instance is named, as behind a load balancer. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("SESSION=([^;]*)");
    private static final int MOST_REDIRECTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).version(HttpClient.Version.HTTP_1_1)
            .build();
    private volatile String session = "";
    private volatile String language = "";
    private volatile String token;

    /** Has not logged in. */
    public static Visitor stranger() {
        return new Visitor();
    }

    /** Logs in with an account of the demonstration. */
    public static Visitor loggedIn(String base, String account) throws IOException, InterruptedException {
        Visitor visitor = new Visitor();
        visitor.token = visitor.token(base, "/login");
        HttpResponse<String> answer = visitor.post(base, "/login", Map.of("username", account, "password", "fadu-demo"));
        if (answer.statusCode() / 100 != 3 || answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new AssertionError(account + " could not log in: " + answer.statusCode() + " " + answer.headers());
        }
        visitor.token = visitor.token(base, "/");
        return visitor;
    }

    /** Reads pages in this language from now on. */
    public void reads(String tag) {
        language = "fadu-language=" + tag + "; ";
    }

    /** What a browser would send as its header {@code Cookie}. */
    public String cookie() {
        return language + session;
    }

    public HttpResponse<String> get(String base, String path) throws IOException, InterruptedException {
        return send(request(base, path).GET());
    }

    /** As {@link #get}; where the answer is another place, what is there in the end. */
    public HttpResponse<String> follow(String base, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(base, path);
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            answer = get("", answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow()).toString());
        }
        return answer;
    }

    public HttpResponse<String> post(String base, String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream().map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue())).collect(Collectors.joining("&"));
        return send(request(base, path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + encoded(token))));
    }

    private String token(String base, String path) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(follow(base, path).body());
        if (!found.find()) {
            throw new AssertionError("no token on " + path);
        }
        return found.group(1);
    }

    private static HttpRequest.Builder request(String base, String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.header("Cookie", cookie()).build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream().map(SESSION::matcher).filter(Matcher::find).findFirst()
                .ifPresent(cookie -> session = cookie.group());
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
