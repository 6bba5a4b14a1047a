using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ExtractDemo;

/// <summary>Answers nobody but pages of this server itself: other sites cannot reach it through a browser or a name of theirs.</summary>
internal static class RequestGuard
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task Guard(HttpContext context, RequestDelegate next)
    {
        Harden(context.Response.Headers);
        if (!IsOurs(context.Request.Host, context.Connection.LocalPort))
            return Refuse(context, HttpStatusCode.MisdirectedRequest, "This server answers to 127.0.0.1 and localhost alone.");
        if (!IsOurOrigin(context.Request))
            return Refuse(context, HttpStatusCode.Forbidden, "Requests of other sites are not answered.");
        if (context.Request.ContentLength > ServeOptions.MaxBytes)
            return Refuse(context, HttpStatusCode.RequestEntityTooLarge, TooLarge);
        return next(context);
    }

    /// <summary>What is said to a text that is too long.</summary>
    public static string TooLarge { get; } = string.Create(CultureInfo.InvariantCulture, $"A text has {ServeOptions.MaxBytes} bytes at most.");

    /// <summary>Ends a request with a reason in plain text.</summary>
    public static Task Refuse(HttpContext context, HttpStatusCode status, string reason)
    {
        context.Response.StatusCode = (int)status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n", context.RequestAborted);
    }

    private static void Harden(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";
        headers[HeaderNames.Pragma] = "no-cache";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }

    private static bool IsOurs(HostString host, int port) =>
        (host.Port ?? 80) == port && (host.Host == "127.0.0.1" || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase));

    // A browser says where a request comes from, in one header or the other; a program that is none says nothing.
    private static bool IsOurOrigin(HttpRequest request)
    {
        if (request.Headers.Origin is { Count: > 0 } origin && origin != "http://" + request.Host.Value)
            return false;
        var site = request.Headers["Sec-Fetch-Site"];
        return site.Count == 0 || site == "same-origin" || site == "none";
    }
}
