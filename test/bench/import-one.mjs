// Run by plain Node in a fresh process: imports the entry point named, or nothing, and prints the processor time in microseconds.
const [specifier] = process.argv.slice(2);
if (specifier !== undefined) await import(specifier);
const { user, system } = process.cpuUsage();
console.log(user + system);
