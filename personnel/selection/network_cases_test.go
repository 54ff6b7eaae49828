package selection

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// seeded is a generator with a fixed seed, which the log of a failed test shows.
func seeded(t testing.TB, seed uint64) *rand.Rand {
	t.Helper()
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 2008))
}

// smallNetwork is one that brute force can solve: with ties, services without capacity, posts without positions or with
// several, fits below zero and officers without a pair.
func smallNetwork(random *rand.Rand) network {
	n := network{
		positions: make([]int, random.IntN(5)),
		service:   make([]int, random.IntN(7)),
		capacity:  make([]int, 1+random.IntN(3)),
	}
	alike := random.IntN(2) == 0 // few different numbers, so that many plans tie
	fits, density := 12, 1+random.IntN(4)
	if alike {
		fits = 1 + random.IntN(3)
	}
	for p := range n.positions {
		n.positions[p] = random.IntN(4)
		n.priority = append(n.priority, 1+random.Int64N(3))
	}
	for s := range n.capacity {
		n.capacity[s] = random.IntN(4)
	}
	for o := range n.service {
		n.service[o] = random.IntN(len(n.capacity))
		for p := range n.positions {
			if random.IntN(4) < density {
				n.pairs = append(n.pairs, pair{o, p, int64(random.IntN(fits)) - 4})
			}
		}
	}
	random.Shuffle(len(n.pairs), func(i, j int) { n.pairs[i], n.pairs[j] = n.pairs[j], n.pairs[i] })
	return n
}

// bruteForce tries all plans, those that come first in the order before the others, and keeps the first of the best.
func bruteForce(n network) matching {
	best, _ := bruteForceTied(n)
	return best
}

// bruteForceTied says as well how many plans are as good as the best.
func bruteForceTied(n network) (matching, int) {
	fits := make([]map[int]int64, len(n.service))
	for _, e := range n.pairs {
		if fits[e.officer] == nil {
			fits[e.officer] = map[int]int64{}
		}
		fits[e.officer][e.post] = e.fit
	}
	left, spare := slices.Clone(n.positions), slices.Clone(n.capacity)
	var best matching
	tied := 0
	now := matching{post: make([]int, len(n.service))}
	var try func(o int)
	try = func(o int) {
		if o == len(n.service) {
			if best.post == nil || now.filled > best.filled || now.filled == best.filled && now.fit > best.fit {
				best = now
				best.post = slices.Clone(now.post)
				tied = 0
			}
			if now.filled == best.filled && now.fit == best.fit {
				tied++
			}
			return
		}
		for p := range n.positions {
			fit, eligible := fits[o][p]
			if !eligible || left[p] == 0 || spare[n.service[o]] == 0 {
				continue
			}
			before := now
			left[p]--
			spare[n.service[o]]--
			now.post[o], now.filled, now.fit = p, now.filled+n.priority[p], now.fit+fit
			try(o + 1)
			left[p]++
			spare[n.service[o]]++
			now = before
		}
		now.post[o] = nobody
		try(o + 1)
	}
	try(0)
	return best, tied
}

// largeNetwork has as many posts, officers and services as asked for; one pair in so many is eligible, and fits are among
// so many different ones.
func largeNetwork(random *rand.Rand, officers, posts, services, oneIn int, fits int64) network {
	n := network{service: make([]int, officers), capacity: make([]int, services)}
	for range posts {
		n.positions = append(n.positions, 1+random.IntN(10))
		n.priority = append(n.priority, 1+random.Int64N(5))
	}
	for s := range n.capacity {
		n.capacity[s] = random.IntN(2 + 12*posts/services)
	}
	for o := range n.service {
		n.service[o] = random.IntN(services)
		for p := range posts {
			if random.IntN(oneIn) == 0 {
				n.pairs = append(n.pairs, pair{o, p, random.Int64N(fits)})
			}
		}
	}
	return n
}

// clone is a copy of the matching that can be tampered with.
func (m matching) clone() matching {
	m.post = slices.Clone(m.post)
	m.prices = prices{slices.Clone(m.prices.service), slices.Clone(m.prices.post), slices.Clone(m.prices.officer)}
	return m
}

func (n network) String() string {
	return fmt.Sprintf("network{positions: %#v, priority: %#v, service: %#v, capacity: %#v, pairs: %#v}",
		n.positions, n.priority, n.service, n.capacity, n.pairs)
}
