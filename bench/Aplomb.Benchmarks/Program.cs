using Aplomb.Benchmarks;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

if (args is ["peers", ..])
{
    await Peers.RunAsync(args.Length > 1 ? args[1] : Environment.CurrentDirectory);
    return;
}

if (args is ["mixed", ..])
{
    Environment.ExitCode = await Mixed.RunAsync(args[1..]);
    return;
}

// in this process: a project made by the benchmark library would not find the packages
var config = DefaultConfig
    .Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .WithArtifactsPath("artifacts/benchmarks")
    .AddDiagnoser(MemoryDiagnoser.Default);
BenchmarkSwitcher.FromAssembly(typeof(ReadPost).Assembly).Run(args, config);
