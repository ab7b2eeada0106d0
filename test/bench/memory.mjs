// Loaded before a program: says at its end, as the last line of standard error, how much memory it took on the way, in megabytes.
const samples = [];
setInterval(() => samples.push(process.memoryUsage.rss() / 2 ** 20), 100).unref();
process.on('exit', () => {
  const half = Math.floor(samples.length / 2);
  const most = (of) => Math.round(Math.max(0, ...of));
  process.stderr.write(
    `${JSON.stringify({ firstHalf: most(samples.slice(0, half)), secondHalf: most(samples.slice(half)) })}\n`,
  );
});
