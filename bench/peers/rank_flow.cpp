// Peer for the least rank sum: LEMON's network simplex and cost scaling on the same instance text.
// Build: g++ -O3 -march=native -o rank_flow rank_flow.cpp      Use: rank_flow INSTANCE ns|cs
// Prints: cost, milliseconds of solving (reading and building not counted).
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace lemon;
typedef SmartDigraph Graph;

struct Problem {
  Graph graph;
  Graph::ArcMap<long long> capacity, cost;
  Graph::NodeMap<long long> supply;
  Problem() : capacity(graph), cost(graph), supply(graph) {}
};

static void read(const char* file, Problem& p) {
  FILE* in = fopen(file, "r");
  int n, m;
  if (!in || fscanf(in, "%d %d", &n, &m) != 2) exit(1);
  Graph::Node sink = p.graph.addNode();
  std::vector<Graph::Node> company(m);
  for (int c = 0; c < m; c++) {
    long long places;
    if (fscanf(in, "%lld", &places) != 1) exit(1);
    company[c] = p.graph.addNode();
    Graph::Arc arc = p.graph.addArc(company[c], sink);
    p.capacity[arc] = places;
    p.cost[arc] = 0;
  }
  int next = fgetc(in);
  for (int s = 0; s < n; s++) {
    unsigned long long lottery;
    if (fscanf(in, "%llu", &lottery) != 1) exit(1);
    Graph::Node student = p.graph.addNode();
    p.supply[student] = 1;
    for (int rank = 1; (next = fgetc(in)) != '\n' && next != EOF;) {
      int c, level;
      if (fscanf(in, "%d:%d", &c, &level) != 2) break;
      Graph::Arc arc = p.graph.addArc(student, company[c]);
      p.capacity[arc] = 1;
      p.cost[arc] = rank++;
    }
    Graph::Arc none = p.graph.addArc(student, sink);
    p.capacity[none] = 1;
    p.cost[none] = 1000;
  }
  p.supply[sink] = -n;
  fclose(in);
}

template <class Solver>
static void solve(Problem& p) {
  auto start = std::chrono::steady_clock::now();
  Solver solver(p.graph);
  solver.upperMap(p.capacity).costMap(p.cost).supplyMap(p.supply);
  solver.run();
  double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
  printf("%lld %.3f\n", (long long)solver.template totalCost<long long>(), ms);
}

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  Problem p;
  read(argv[1], p);
  if (std::string(argv[2]) == "ns") solve<NetworkSimplex<Graph, long long>>(p);
  else solve<CostScaling<Graph, long long>>(p);
}
