package selection

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWeightsAreComparedByPriorityFirst(t *testing.T) {
	ascending := []weight{{-1, 9}, {0, -9}, {0, -1}, {}, {0, 1}, {0, 9}, {1, -9}, {1, 0}, {2, -9}}
	for i, a := range ascending {
		for j, b := range ascending {
			assert.Equal(t, i < j, a.less(b), "%v and %v", a, b)
			assert.Equal(t, a, a.plus(b).minus(b))
		}
		assert.Equal(t, i < 3, a.isNegative(), a)
		assert.Equal(t, i == 3, a.isZero(), a)
		assert.Equal(t, i > 3, a.isPositive(), a)
		assert.Equal(t, ascending[max(i, 3)], a.orZero(), a)
	}
}
