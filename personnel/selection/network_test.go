package selection

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNetworkCheck(t *testing.T) {
	sound := func() network {
		return network{
			positions: []int{1, 0}, priority: []int64{1, mostPriority}, service: []int{0, 1}, capacity: []int{0, 2},
			pairs: []pair{{0, 0, -mostFit}, {1, 1, mostFit}, {0, 1, 0}},
		}
	}
	assert.NoError(t, network{}.check())
	assert.NoError(t, sound().check())

	cases := map[string]func(*network){
		"priority: 1 for 2 posts":                                            func(n *network) { n.priority = n.priority[:1] },
		"positions[1]: -1, at least 0":                                       func(n *network) { n.positions[1] = -1 },
		"priority[0]: 0, from 1 to 1000000":                                  func(n *network) { n.priority[0] = 0 },
		"priority[1]: 1000001, from 1 to 1000000":                            func(n *network) { n.priority[1]++ },
		"capacity[0]: -1, at least 0":                                        func(n *network) { n.capacity[0] = -1 },
		"service[1]: 2 is none of 2 services":                                func(n *network) { n.service[1] = 2 },
		"service[0]: -1 is none of 2 services":                               func(n *network) { n.service[0] = -1 },
		"pairs[1]: 2 is none of 2 officers":                                  func(n *network) { n.pairs[1].officer = 2 },
		"pairs[0]: -1 is none of 2 officers":                                 func(n *network) { n.pairs[0].officer = -1 },
		"pairs[2]: 2 is none of 2 posts":                                     func(n *network) { n.pairs[2].post = 2 },
		"pairs[2]: -1 is none of 2 posts":                                    func(n *network) { n.pairs[2].post = -1 },
		"pairs[2]: officer 0 and post 0 stand there twice":                   func(n *network) { n.pairs[2].post = 0 },
		"pairs[1]: fit 1000000000001, from -1000000000000 to 1000000000000":  func(n *network) { n.pairs[1].fit++ },
		"pairs[0]: fit -1000000000001, from -1000000000000 to 1000000000000": func(n *network) { n.pairs[0].fit-- },
		"service: 1000001 officers, at most 1000000":                         func(n *network) { n.service = make([]int, mostOfficers+1) },
		"positions and capacity: 100001 posts and services, at most 100000":  func(n *network) { n.capacity = make([]int, mostPlaces-1) },
	}
	for want, spoil := range cases {
		t.Run(want, func(t *testing.T) {
			n := sound()
			spoil(&n)
			assert.EqualError(t, n.check(), want)
			assert.EqualError(t, n.verify(matching{}), want)
		})
	}
}
