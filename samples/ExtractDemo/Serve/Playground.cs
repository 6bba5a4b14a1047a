using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ExtractDemo;

/// <summary>A local web page that marks a text as it is typed. It listens on 127.0.0.1 alone and stores nothing.</summary>
internal static class Playground
{
    /// <summary>Serves until it is interrupted.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(ServeOptions options)
    {
        using var app = Build(options);
        try
        {
            app.Start();
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            Console.Error.WriteLine($"ExtractDemo: port {options.Port} is taken; --port names another, --port 0 any that is free.");
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            Console.Error.WriteLine($"ExtractDemo: {e.Message}");
            return ExitCode.Usage;
        }
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Console.WriteLine($"{address} (Ctrl-C ends)");
        app.WaitForShutdown();
        return ExitCode.Done;
    }

    // Empty: no setting of the environment can open another address or turn logs on.
    private static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, options.Port));
        builder.Services.AddRoutingCore();
        builder.Services.Configure<ConsoleLifetimeOptions>(lifetime => lifetime.SuppressStatusMessages = true);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(3));
        var app = builder.Build();
        app.Use(RequestGuard.Guard);
        app.UseRouting();
        PlaygroundRoutes.Map(app, options.Words);
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 2 * ServeOptions.MaxBytes; // with what chunks add; TextRequest counts the text
        kestrel.Limits.MaxConcurrentConnections = 64;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
    }
}
