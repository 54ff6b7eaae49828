package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"slices"

	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// size is what an instance is drawn from.
type size struct {
	officers, posts int
	pairs           int // how many pairs there are in all; 0 for one in ten
}

// services is how many services there are in each instance.
const services = 30

// instance is the problem on plain numbers. The pairs of officer o are those from first[o] up to first[o+1].
type instance struct {
	size
	capacity            []int32 // by service
	positions, priority []int32 // by post
	service             []int32 // by officer
	first               []int32 // by officer, and one more
	post, score         []int32 // by pair; the score in hundredths of a point
}

// draw makes the instance of a size, always the same one.
//
// The services are of unequal size, as those of Canada are: the second has half the officers of the first, the third a
// third of them. Each can spare from 1 to 3 % of its officers. A post has from 1 to 5 positions and a priority from 1 to
// 5. A score is from 0 to 100 points: half of it is the officer's, whatever the post, and half the pair's, so that all
// posts vie for the same officers.
func draw(s size) instance {
	random := rand.New(rand.NewPCG(uint64(s.officers), uint64(s.posts)))
	in := instance{size: s}
	for range s.posts {
		in.positions = append(in.positions, 1+random.Int32N(5))
		in.priority = append(in.priority, 1+random.Int32N(5))
	}
	var shares []float64
	sum := 0.0
	for i := range services {
		sum += 1 / float64(i+1)
		shares = append(shares, sum)
	}
	of := make([]int32, services)
	for range s.officers {
		at, _ := slices.BinarySearch(shares, random.Float64()*sum)
		in.service = append(in.service, int32(at))
		of[at]++
	}
	for _, n := range of {
		in.capacity = append(in.capacity, max(1, int32(float64(n)*(0.01+0.02*random.Float64()))))
	}
	oneIn := 0.1
	if s.pairs > 0 {
		oneIn = float64(s.pairs) / float64(s.officers*s.posts)
	}
	in.first = append(in.first, 0)
	for range s.officers {
		own := random.Int32N(5001)
		for p := range s.posts {
			if random.Float64() < oneIn {
				in.post = append(in.post, int32(p))
				in.score = append(in.score, own+random.Int32N(5001))
			}
		}
		in.first = append(in.first, int32(len(in.post)))
	}
	return in
}

// problem is the instance for the library.
func (in instance) problem() selection.Problem {
	p := selection.Problem{Eligible: func(officer int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			posts, scores := in.post[in.first[officer]:in.first[officer+1]], in.score[in.first[officer]:]
			for i, post := range posts {
				if !yield(int(post), selection.Score(scores[i])) {
					return
				}
			}
		}
	}}
	for s, capacity := range in.capacity {
		p.Capacity = append(p.Capacity, selection.Capacity{Service: serviceID(s), Officers: int(capacity)})
	}
	for i, positions := range in.positions {
		p.Posts = append(p.Posts, personnel.Post{ID: fmt.Sprintf("post-%04d", i), Positions: int(positions), Priority: int(in.priority[i])})
	}
	for o, s := range in.service {
		p.Officers = append(p.Officers, personnel.Officer{ID: fmt.Sprintf("%08d", o), Service: serviceID(int(s))})
	}
	return p
}

func serviceID(s int) string { return fmt.Sprintf("service-%02d", s) }

// preselected is the instance with nobody but the best of each service for each post: as many as the service can send,
// and one more.
func (in instance) preselected() instance {
	total := int32(0)
	for _, positions := range in.positions {
		total += positions
	}
	groups := make([][]int32, services*in.posts)
	officer := make([]int32, len(in.post))
	for o := range in.service {
		for i := in.first[o]; i < in.first[o+1]; i++ {
			officer[i] = int32(o)
			g := int(in.service[o])*in.posts + int(in.post[i])
			groups[g] = append(groups[g], i)
		}
	}
	kept := make([]bool, len(in.post))
	for g, pairs := range groups {
		slices.SortFunc(pairs, func(a, b int32) int {
			if in.score[a] != in.score[b] {
				return int(in.score[b] - in.score[a])
			}
			return int(officer[a] - officer[b])
		})
		for _, i := range pairs[:min(len(pairs), int(min(in.capacity[g/in.posts], total))+1)] {
			kept[i] = true
		}
	}
	less := in
	less.first, less.post, less.score = []int32{0}, nil, nil
	for o := range in.service {
		for i := in.first[o]; i < in.first[o+1]; i++ {
			if kept[i] {
				less.post, less.score = append(less.post, in.post[i]), append(less.score, in.score[i])
			}
		}
		less.first = append(less.first, int32(len(less.post)))
	}
	return less
}

// write writes the instance for the program in lemon.cc: 32-bit numbers, the least byte first. They are the numbers of
// officers, posts and services; by service the capacity; by post the positions, and then the priority; by officer the
// service, and then the first pair; by pair the post, and then the score.
func (in instance) write(name string) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	w := bufio.NewWriterSize(file, 1<<20)
	head := []int32{int32(len(in.service)), int32(len(in.positions)), services}
	for _, list := range [][]int32{head, in.capacity, in.positions, in.priority, in.service, in.first, in.post, in.score} {
		if err := binary.Write(w, binary.LittleEndian, list); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return file.Close()
}
