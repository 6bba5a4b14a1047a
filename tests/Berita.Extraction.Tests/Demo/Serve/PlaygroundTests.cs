using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;
using Berita.Extraction.Tests.House;

namespace Berita.Extraction.Tests.Demo.Serve;

public class PlaygroundTests(PlaygroundProcess server) : IClassFixture<PlaygroundProcess>
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/page.css", "text/css")]
    [InlineData("/playground.css", "text/css")]
    [InlineData("/playground.js", "text/javascript")]
    public async Task Page_ComesWithItsPolicy(string path, string type)
    {
        using var answer = await server.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Empty(answer.Headers.Server);
    }

    [Fact]
    public async Task Json_IsThatOfTheLibrary()
    {
        var text = Repository.Read("seeds", "004_ba83cb2b13aa4035.txt");

        var plain = await SendAsync("/json", text);
        var dated = await SendAsync("/json?date=2024-10-30", text);

        Assert.Equal(new BeritaExtractor().Extract(text).ToJson(), plain.Body);
        Assert.Equal(new BeritaExtractor().Extract(text, new() { PublishedOn = new(2024, 10, 30) }).ToJson(), dated.Body);
    }

    [Fact]
    public async Task Marked_IsEscaped()
    {
        var (status, body) = await SendAsync("/marked", "Budi mengatakan <script>alert(1)</script> lima sapi hilang.");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("&lt;script&gt;", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", body, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"quantity ", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.test", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.evil.test", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1:1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1:PORT", HttpStatusCode.OK)]
    [InlineData("localhost:PORT", HttpStatusCode.OK)]
    public async Task ForeignHost_IsRefused(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = WithPort(host);

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.test", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "https://127.0.0.1:PORT", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://127.0.0.1:PORT", HttpStatusCode.OK)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.OK)]
    public async Task ForeignOrigin_IsRefused(string header, string value, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/json") { Content = TextOf("Halo.") };
        request.Headers.Add(header, WithPort(value));

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal(expected, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData(100_000, HttpStatusCode.OK)]
    [InlineData(100_001, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task LongText_IsRefused(int length, HttpStatusCode expected)
    {
        Assert.Equal(expected, (await SendAsync("/json", new string('a', length))).Status);
        Assert.Equal(expected, await SendChunksAsync(new string('a', length)));
    }

    // the server closes when it has read enough: who still writes then sees the end of the connection before the answer
    private async Task<HttpStatusCode> SendChunksAsync(string text)
    {
        try
        {
            return (await SendAsync("/marked", text, chunked: true)).Status;
        }
        catch (HttpRequestException e) when (e.InnerException is IOException)
        {
            return HttpStatusCode.RequestEntityTooLarge;
        }
    }

    [Fact]
    public async Task WrongRequests_AreToldWhatIsWrong()
    {
        using var json = new StringContent("{}", Encoding.UTF8, "application/json");
        using var type = await server.Client.PostAsync("/json", json);
        using var bytes = new ByteArrayContent([0x41, 0xff]) { Headers = { ContentType = new("text/plain") } };
        using var encoding = await server.Client.PostAsync("/json", bytes);
        using var method = await server.Client.GetAsync("/json");
        using var nowhere = await server.Client.GetAsync("/../etc/passwd");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, type.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, encoding.StatusCode);
        Assert.Equal("The text is not UTF-8.\n", await encoding.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, method.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
        Assert.Equal((HttpStatusCode.BadRequest, "A date has the form YYYY-MM-DD.\n"), await SendAsync("/marked?date=kemarin", "Halo."));
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.OK)]
    [InlineData("Text/Plain; charset=\"UTF-8\"", HttpStatusCode.OK)]
    [InlineData("text/plain; charset=iso-8859-1", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plainer", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task Text_IsPlainAndUtf8(string type, HttpStatusCode expected)
    {
        using var text = new ByteArrayContent([0x41]);
        text.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await server.Client.PostAsync("/json", text);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public void Server_ListensOnThisMachineAlone()
    {
        var addresses = Dns.GetHostAddresses(Dns.GetHostName()).Where(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        foreach (var address in addresses)
        {
            using var client = new TcpClient();
            Assert.ThrowsAny<SocketException>(() => client.Connect(address, server.Address.Port));
        }
    }

    [Fact]
    public void TakenPort_AndWrongPort_AreReported()
    {
        var taken = DemoProcess.Run("", "serve", "--port", server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var wrong = DemoProcess.Run("", "serve", "--port", "70000");

        Assert.Equal((2, true), (taken.ExitCode, taken.Errors.Contains("is taken", StringComparison.Ordinal)));
        Assert.Equal((2, true), (wrong.ExitCode, wrong.Errors.Contains("65535", StringComparison.Ordinal)));
    }

    [Fact]
    public void Interrupt_EndsTheServerQuietly()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var other = new PlaygroundProcess();
        const int Terminate = 15;

        Assert.Equal(0, Kill(other.Process.Id, Terminate));

        Assert.True(other.Process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal((0, ""), (other.Process.ExitCode, other.Process.StandardError.ReadToEnd()));
    }

    private string WithPort(string text) => text.Replace("PORT", server.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(string path, string text, bool chunked = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = TextOf(text) };
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;
        using var answer = await server.Client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static StringContent TextOf(string text) => new(text, Encoding.UTF8, new MediaTypeHeaderValue("text/plain", "utf-8"));

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
