using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace ExtractWorker;

/// <summary>A worker's process: takes documents, and shows its health and metrics.</summary>
internal static class WorkHost
{
    // on top of the drain, for closing what is open
    private static readonly TimeSpan s_closing = TimeSpan.FromSeconds(5);

    /// <summary>Works until SIGTERM or Ctrl-C.</summary>
    public static async Task RunAsync(WorkOptions options, CancellationToken stop)
    {
        using var traces = options.TraceFile is { } file ? new TraceLog(file) : null;
        var builder = WebApplication.CreateSlimBuilder();
        Logging.Configure(builder.Logging);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(options.Listen));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.DrainLimit + s_closing);
        builder.Services.AddSingleton(options).AddSingleton<WorkMetrics>().AddSingleton<MetricsPage>()
            .AddSingleton<ExtractorPool>().AddSingleton<DeliveryHandler>()
            .AddSingleton<WorkService>().AddHostedService(services => services.GetRequiredService<WorkService>());
        await using var app = builder.Build();
        var metrics = app.Services.GetRequiredService<MetricsPage>();
        var work = app.Services.GetRequiredService<WorkService>();
        app.MapGet("/health/live", (RequestDelegate)(http => http.Response.WriteAsync("alive\n", http.RequestAborted)));
        app.MapGet("/health/ready", (RequestDelegate)(http =>
        {
            http.Response.StatusCode = work.IsReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
            return http.Response.WriteAsync(work.IsReady ? "ready\n" : "not ready\n", http.RequestAborted);
        }));
        app.MapGet("/metrics", (RequestDelegate)(http =>
        {
            http.Response.ContentType = "text/plain; version=0.0.4; charset=utf-8";
            return http.Response.WriteAsync(metrics.Write(), http.RequestAborted);
        }));
        await app.RunAsync(stop);
    }
}
