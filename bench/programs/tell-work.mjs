/** Does some work and prints what it took, without the start of the program: seconds, and bytes at the peak. */
export async function tellWork(work) {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - start) / 1000;
  const memory = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1e6, memory }));
  return result;
}
