using Aplomb.Commands;

return await CommandLine.RunAsync(args);
