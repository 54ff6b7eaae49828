// lemon solves one instance of the benchmark with the two fastest minimum-cost-flow algorithms of LEMON, and prints for
// each how long it took to build the graph and to solve it, in microseconds, and the optimum. See instance.go for the file.
//
// The graph is the usual one: source -> service (its capacity) -> officer (1) -> post (1 a pair) -> sink (its positions),
// and back from the sink to the source for nothing. Only officers with a pair have a node. A pair costs
// -(priority * big + score), with big above all that scores can add up to, so that the optimum is the lexicographic one,
// exactly, in 64 bits.
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

using namespace lemon;

static std::vector<int32_t> read(FILE *f, size_t n) {
  std::vector<int32_t> v(n);
  if (n && fread(v.data(), 4, n, f) != n) {
    fprintf(stderr, "lemon: the file is too short\n");
    exit(2);
  }
  return v;
}

typedef SmartDigraph Graph;
typedef std::chrono::steady_clock Clock;

static long long since(Clock::time_point t) {
  return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - t).count();
}

template <class Algorithm>
static void solve(const char *name, const Graph &g, const Graph::ArcMap<int64_t> &capacity, const Graph::ArcMap<int64_t> &cost,
                  int64_t big) {
  Clock::time_point t = Clock::now();
  Algorithm a(g);
  a.upperMap(capacity).costMap(cost);
  bool optimal = a.run() == Algorithm::OPTIMAL;
  long long took = since(t);
  int64_t total = -a.template totalCost<int64_t>();
  int64_t filled = total / big, fit = total % big;
  printf("%s %lld %s %lld %lld\n", name, took, optimal ? "optimal" : "failed", (long long)filled, (long long)fit);
  fflush(stdout);
}

int main(int argc, char **argv) {
  FILE *f = argc > 1 ? fopen(argv[1], "rb") : nullptr;
  if (!f) {
    fprintf(stderr, "usage: lemon FILE [network-simplex|cost-scaling]\n");
    return 2;
  }
  std::string only = argc > 2 ? argv[2] : "";
  std::vector<int32_t> head = read(f, 3);
  int officers = head[0], posts = head[1], services = head[2];
  std::vector<int32_t> capacityOf = read(f, services), positions = read(f, posts), priority = read(f, posts);
  std::vector<int32_t> serviceOf = read(f, officers), first = read(f, officers + 1);
  std::vector<int32_t> post = read(f, first[officers]), score = read(f, first[officers]);
  fclose(f);

  int64_t all = 0, best = 0;
  for (int32_t n : positions) all += n;
  for (int32_t s : score) best = s > best ? s : best;
  int64_t big = all * best + 1;

  Clock::time_point t = Clock::now();
  Graph g;
  g.reserveNode(officers + posts + services + 2);
  g.reserveArc(first[officers] + officers + posts + services + 1);
  Graph::Node source = g.addNode(), sink = g.addNode();
  std::vector<Graph::Node> serviceNode(services), postNode(posts);
  std::vector<int64_t> capacities, costs;
  auto arc = [&](Graph::Node a, Graph::Node b, int64_t capacity, int64_t cost) {
    g.addArc(a, b);
    capacities.push_back(capacity);
    costs.push_back(cost);
  };
  capacities.reserve(first[officers] + officers + posts + services + 1);
  costs.reserve(first[officers] + officers + posts + services + 1);
  for (int s = 0; s < services; s++) arc(source, serviceNode[s] = g.addNode(), capacityOf[s], 0);
  for (int p = 0; p < posts; p++) arc(postNode[p] = g.addNode(), sink, positions[p], 0);
  for (int o = 0; o < officers; o++) {
    if (first[o] == first[o + 1]) continue;
    Graph::Node node = g.addNode();
    arc(serviceNode[serviceOf[o]], node, 1, 0);
    for (int i = first[o]; i < first[o + 1]; i++)
      arc(node, postNode[post[i]], 1, -(priority[post[i]] * big + score[i]));
  }
  arc(sink, source, all, 0);
  Graph::ArcMap<int64_t> capacity(g), cost(g);
  for (size_t i = 0; i < capacities.size(); i++) {
    capacity[g.arcFromId(i)] = capacities[i];
    cost[g.arcFromId(i)] = costs[i];
  }
  printf("build %lld\n", since(t));
  fflush(stdout);
  if (only != "cost-scaling") solve<NetworkSimplex<Graph, int64_t, int64_t>>("network-simplex", g, capacity, cost, big);
  if (only != "network-simplex") solve<CostScaling<Graph, int64_t, int64_t>>("cost-scaling", g, capacity, cost, big);
  return 0;
}
