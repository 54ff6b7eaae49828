package selection

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPairIndex(t *testing.T) {
	n := network{positions: make([]int, 3), service: []int{2, 0, 2, 2, 0}, capacity: make([]int, 4)}
	n.pairs = []pair{{4, 2, 1}, {0, 1, 2}, {3, 1, 3}, {0, 0, 4}, {2, 1, 5}}
	x := n.indexOf(n.pairs)
	assert.Equal(t, []pair{{0, 0, 4}, {0, 1, 2}, {2, 1, 5}, {3, 1, 3}, {4, 2, 1}}, x.offers)
	assert.Equal(t, []pair{{0, 0, 4}, {0, 1, 2}}, x.offersOf(0))
	assert.Empty(t, x.offersOf(1))
	assert.Equal(t, []pair{{4, 2, 1}}, x.offersOf(4))
	assert.Equal(t, []int{4, 0, 1, 2, 3}, x.queue)
	assert.Equal(t, []group{{post: 2, from: 0, to: 1}, {post: 0, from: 1, to: 2}, {post: 1, from: 2, to: 5}}, x.groups)
	assert.Equal(t, []int{0, 1, 1, 3, 3}, x.heads)

	empty := n.indexOf(nil)
	assert.Equal(t, make([]int, 6), empty.first)
	assert.Equal(t, make([]int, 5), empty.heads)
}
