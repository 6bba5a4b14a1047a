using ExtractWorker;

namespace Berita.Extraction.Tests.Worker;

public class MetricsPageTests
{
    [Fact]
    public void Page_HasCountersAndBuckets_AsPrometheusReadsThem()
    {
        using var page = new MetricsPage();
        using var metrics = new WorkMetrics();

        metrics.Done(withResult: true);
        metrics.Done(withResult: true);
        metrics.Done(withResult: false);
        metrics.Extracted(100, 900, TimeSpan.FromMilliseconds(2));
        metrics.Extracted(50, 100, TimeSpan.FromSeconds(20));
        var lines = page.Write().Split('\n');

        foreach (var line in new[]
        {
            "# TYPE berita_documents_total counter",
            "berita_documents_total{outcome=\"result\"} 2",
            "berita_documents_total{outcome=\"dead\"} 1",
            "berita_read_bytes_total 150",
            "berita_written_bytes_total 1000",
            "# TYPE berita_line_duration_seconds histogram",
            "berita_line_duration_seconds_bucket{le=\"0.001\"} 0",
            "berita_line_duration_seconds_bucket{le=\"0.003\"} 1",
            "berita_line_duration_seconds_bucket{le=\"+Inf\"} 2",
            "berita_line_duration_seconds_sum 20.002",
            "berita_line_duration_seconds_count 2",
        })
        {
            Assert.Contains(line, lines, StringComparer.Ordinal);
        }
        Assert.Contains(lines, l => l.StartsWith("dotnet_process_cpu_time_seconds_total{", StringComparison.Ordinal));
    }
}
