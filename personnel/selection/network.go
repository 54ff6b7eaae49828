package selection

import "fmt"

// The largest numbers that a network may hold. Within them no sum in this package overflows: a chain of moves passes each
// post and service once, so that a gain or a price is at most mostPlaces fits twice over, 2 × 10¹⁷; an officer's price
// adds up at most three of these, and a plan at most mostOfficers fits, 10¹⁸.
const (
	mostOfficers       = 1_000_000
	mostPlaces         = 100_000 // posts and services together
	mostPriority int64 = 1_000_000
	mostFit      int64 = 1_000_000_000_000
	mostPrice    int64 = 1_000_000_000_000_000_000
)

// nobody stands for no post, no officer or no group, where an index is asked for.
const nobody = -1

// pair says that an officer is eligible for a post, and how well she fits it.
type pair struct {
	officer, post int
	fit           int64
}

// network is the problem on plain indices, for one period that all posts share. Officers and posts are numbered in the
// order of their IDs by the caller: that order settles ties.
type network struct {
	positions []int   // by post, at least 0
	priority  []int64 // by post, of each of its positions, from 1 to mostPriority
	service   []int   // by officer, an index into capacity
	capacity  []int   // by service, how many of its officers may be away, at least 0
	pairs     []pair  // the eligible pairs only, each once, in any order
}

// weight is what it is worth to assign the pair.
func (n network) weight(e pair) weight { return weight{n.priority[e.post], e.fit} }

// check finds the first number that the network may not hold.
func (n network) check() error {
	if len(n.priority) != len(n.positions) {
		return fmt.Errorf("priority: %d for %d posts", len(n.priority), len(n.positions))
	}
	if len(n.service) > mostOfficers {
		return fmt.Errorf("service: %d officers, at most %d", len(n.service), mostOfficers)
	}
	if places := len(n.positions) + len(n.capacity); places > mostPlaces {
		return fmt.Errorf("positions and capacity: %d posts and services, at most %d", places, mostPlaces)
	}
	for p, positions := range n.positions {
		if positions < 0 {
			return fmt.Errorf("positions[%d]: %d, at least 0", p, positions)
		}
		if priority := n.priority[p]; priority < 1 || priority > mostPriority {
			return fmt.Errorf("priority[%d]: %d, from 1 to %d", p, priority, mostPriority)
		}
	}
	for s, capacity := range n.capacity {
		if capacity < 0 {
			return fmt.Errorf("capacity[%d]: %d, at least 0", s, capacity)
		}
	}
	for o, s := range n.service {
		if s < 0 || s >= len(n.capacity) {
			return fmt.Errorf("service[%d]: %d is none of %d services", o, s, len(n.capacity))
		}
	}
	return n.checkPairs()
}

func (n network) checkPairs() error {
	for i, e := range n.pairs {
		switch {
		case e.officer < 0 || e.officer >= len(n.service):
			return fmt.Errorf("pairs[%d]: %d is none of %d officers", i, e.officer, len(n.service))
		case e.post < 0 || e.post >= len(n.positions):
			return fmt.Errorf("pairs[%d]: %d is none of %d posts", i, e.post, len(n.positions))
		case e.fit < -mostFit || e.fit > mostFit:
			return fmt.Errorf("pairs[%d]: fit %d, from %d to %d", i, e.fit, -mostFit, mostFit)
		}
	}
	last := make([]int, len(n.positions)) // by post, the officer that asked for it last, counted from 1
	for _, i := range sortedBy(identity(len(n.pairs)), len(n.service), func(i int) int { return n.pairs[i].officer }) {
		e := n.pairs[i]
		if last[e.post] == e.officer+1 {
			return fmt.Errorf("pairs[%d]: officer %d and post %d stand there twice", i, e.officer, e.post)
		}
		last[e.post] = e.officer + 1
	}
	return nil
}
